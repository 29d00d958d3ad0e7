export const checklist = [
  { id: 'room', text: 'Rahatsız edilmeden konuşabileceğiniz bir yer bulun.' },
  { id: 'hour', text: 'Alıştırma için bolca zaman ayırın (en az 60 dakika).' },
  { id: 'facilitator', text: 'Toplantıyı yönetecek bir moderatör (tovholder) bulun.' },
  { id: 'groups', text: 'Kalabalıksanız 4–6 kişilik gruplara ayrılın.' },
  {
    id: 'prints',
    text: 'Herkesten telefonunu getirmesini isteyin ya da “Diyalog alıştırması” ve “Diyalog soruları” belgelerini yazdırın.',
  },
  {
    id: 'report',
    text: 'NFA’nın küçük raporunu okumak yararlı olabilir: “Veje til et bedre psykisk arbejdsmiljø. Resultater og erfaringer fra projektet Forskningsbaseret Ekspertrådgivning om Arbejdsmiljøindsatser” (Danca).',
  },
  { id: 'leader', text: 'Yöneticiyle anlaşın: En son o yanıtlasın ve en son o konuşsun.' },
];
