export const checklist = [
  { id: 'room', text: 'ابحثوا عن مكان هادئ يمكنكم الحديث فيه.' },
  { id: 'hour', text: 'خصصوا وقتًا كافيًا للتمرين (60 دقيقة على الأقل).' },
  { id: 'facilitator', text: 'اختاروا منسّقًا للحوار يقود اللقاء (tovholder).' },
  { id: 'groups', text: 'إذا كان عددكم كبيرًا، فتوزعوا على مجموعات من 4 إلى 6 أشخاص.' },
  { id: 'prints', text: 'اطلبوا من الجميع إحضار هواتفهم، أو اطبعوا تمرين الحوار وأسئلة الحوار.' },
  {
    id: 'report',
    text: 'قد يفيدكم التقرير القصير من NFA: «\u2066Veje til et bedre psykisk arbejdsmiljø. Resultater og erfaringer fra projektet Forskningsbaseret Ekspertrådgivning om Arbejdsmiljøindsatser\u2069» (بالدنماركية).',
  },
  { id: 'leader', text: 'اتفقوا مع المدير على أن يكون آخر من يجيب ويتكلم.' },
];
