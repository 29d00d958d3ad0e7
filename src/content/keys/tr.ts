import type { keys as danish } from './da.ts';

export const keys = {
  title: 'Tuşlar',
  each: [
    { keys: ['PageDown', '→'], does: 'Sonraki adım. Sunum kumandasının ileri düğmesi de aynı işi yapar.' },
    { keys: ['PageUp', '←'], does: 'Aynı aşamada bir adım geri' },
    { keys: ['Tab'], does: 'Sonraki düğmeye ya da alana' },
    { keys: ['Esc'], does: 'Pencereyi kapat' },
    { keys: ['?'], does: 'Bu listeyi göster' },
  ],
  inFields: 'Bir alana yazarken tuşlar her zamanki gibi yazar.',
  on: 'Kısayol olarak ? tuşunu kullan',
} satisfies typeof danish;
