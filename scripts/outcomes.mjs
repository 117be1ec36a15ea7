// A reporter for Node's test runner: one line of JSON for each test that ran, `{name, ok}`. Suites have no line.
export default async function* outcomes(source) {
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) continue;
    yield `${JSON.stringify({ name: data.name, ok: type === 'test:pass' })}\n`;
  }
}
