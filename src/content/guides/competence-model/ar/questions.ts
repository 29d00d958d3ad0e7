export const questions = {
  why: 'لماذا تبدو كفاءتنا في بيئة العمل على هذا الشكل؟',
  which: 'ما العوامل التي نحتاج أكثر من غيرها إلى العمل عليها كي نقوّي كفاءتنا في بيئة العمل؟',
  more: 'ما الذي علينا أن نكثر منه؟',
  less: 'ما الذي علينا أن نقلل منه؟',
  together: 'كيف نعمل معًا لنقوّي جهدنا المشترك من أجل بيئة العمل وكفاءتنا فيها؟',
};

export const questionHints = {
  why: 'ابدؤوا بالعامل الذي أطلتم الحديث عنه. ماذا حدث في آخر مرة؟',
  which: 'أدنى رقم ليس دائمًا الأهم. ما الذي ستلاحظون أثره أكثر في عملكم اليومي؟',
  more: 'ما الذي ينفع الآن، لكنه يحدث نادرًا؟',
  less: 'ما الذي يأخذ وقتكم ولا ينفع؟',
  together: 'ما الذي يمكنكم البدء به بأنفسكم، وما الذي على الإدارة أو مكان العمل كله أن يتولاه؟',
};

export const closingQuestions = {
  effort: 'هل تحتاجون إلى جهد خاص لتقوية الكفاءة في بيئة العمل في مكان عملكم؟',
  factors: 'هل هناك عوامل معينة تحتاجون إلى العمل عليها؟',
  process: 'كيف ستتعاملون مع ما يأتي بعد ذلك؟',
  further: 'هل تحتاجون إلى مواصلة العمل على بيئة العمل النفسية والارتياح في مكان عملكم؟',
};

// The tools keep their Danish names: that is what one has to look for.
export const nextSteps = {
  interview: {
    name: 'Arbejdsmiljøinterviewet',
    line: 'أداة من NFA بالدنماركية. ابحثوا عن «Arbejdsmiljøinterviewet» على nfa.dk.',
  },
  problemSolver: {
    name: 'Problemløseren',
    line: 'أداة من NFA بالدنماركية. ابحثوا عن «Problemløseren» على nfa.dk.',
  },
};

export const further =
  'يمكنكم هنا التفكير في استعمال أداتي NFA وهما «Arbejdsmiljøinterviewet» و«Problemløseren». ابحثوا عن الاسمين على nfa.dk.';
