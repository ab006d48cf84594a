/**
 * `valueOf` of a Decimal is text: `new Decimal(9) < new Decimal(10)` is false, `a + b` joins digits and `a === b`
 * compares objects, and neither the compiler nor the strict rules say so. Amounts are compared and combined by method.
 */
import { ESLintUtils } from '@typescript-eslint/utils';
import type { TSESTree } from '@typescript-eslint/utils';
import type { Type, TypeChecker } from 'typescript';

const binary = new Set(['<', '>', '<=', '>=', '+', '-', '*', '/', '%', '**', '==', '!=', '===', '!==']);
const assignment = new Set(['+=', '-=', '*=', '/=', '%=', '**=']);
const unary = new Set(['-', '+', '++', '--']);
const identity = new Set(['==', '!=', '===', '!==']);

export const noDecimalOperators = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    messages: { operator: "Unexpected '{{operator}}' on a Decimal, expected a method (lt, plus, equals …)" },
    schema: [],
    defaultOptions: [],
  },
  create(context) {
    const services = ESLintUtils.getParserServices(context);
    const checker = services.program.getTypeChecker();
    const isAmount = (node: TSESTree.Node) => isDecimal(services.getTypeAtLocation(node), checker);
    const report = (node: TSESTree.Node, operator: string) => {
      context.report({ node, messageId: 'operator', data: { operator } });
    };
    return {
      BinaryExpression(node) {
        const { left, operator, right } = node;
        if (!binary.has(operator)) return;
        // `amount === undefined` asks whether there is an amount, which is fine.
        const both = identity.has(operator);
        const [first, second] = [isAmount(left), isAmount(right)];
        if (both ? first && second : first || second) report(node, operator);
      },
      AssignmentExpression(node) {
        const { left, operator, right } = node;
        if (assignment.has(operator) && (isAmount(left) || isAmount(right))) report(node, operator);
      },
      UnaryExpression(node) {
        if (unary.has(node.operator) && isAmount(node.argument)) report(node, node.operator);
      },
      UpdateExpression(node) {
        if (isAmount(node.argument)) report(node, node.operator);
      },
    };
  },
});

/** Whether a value of the type may be a Decimal: the class itself or a union that holds it. */
function isDecimal(type: Type, checker: TypeChecker): boolean {
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  const members = bound.isUnion() ? bound.types : [bound];
  return members.some((member) => member.getSymbol()?.getName() === 'Decimal');
}
