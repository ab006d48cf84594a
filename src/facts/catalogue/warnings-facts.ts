/** warnings.yaml: written explanations of warnings; they answer, they do not silence. */
import { text, words } from './scalars.ts';
import { group, list } from './shapes.ts';

export const warnings = group(
  {
    警告说明: list(
      group(
        {
          代码: text({
            as: 'code',
            isWord: true,
            required: true,
            label: '第{place}条警告的代码',
            note: '照警告中的写法，如 REASON-MISSING',
          }),
          对象: words({ as: 'subject', required: true, label: '第{place}条警告的对象', note: '照警告中的写法' }),
          说明: words({
            as: 'text',
            required: true,
            label: '第{place}条警告的说明',
            note: '按实际情况写明，不编造原因',
            long: true,
          }),
        },
        {},
      ),
      { as: 'answers', section: '对警告的书面说明（一条一组，空着的可以添加）' },
    ),
  },
  {},
);
