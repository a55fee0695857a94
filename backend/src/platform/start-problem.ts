/** Why the product cannot start, as one Dutch sentence that also says what to do; shown without a stack trace. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
