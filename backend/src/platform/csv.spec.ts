import { readCsv } from './csv.js';

describe('readCsv', () => {
  it('keeps a comma and a quote inside a quoted field', () => {
    expect(readCsv('code,name\nGM0820,"Nuenen, Gerwen en Nederwetten"\nGM1,"zo ""genoemd"""\n')).toEqual([
      { code: 'GM0820', name: 'Nuenen, Gerwen en Nederwetten' },
      { code: 'GM1', name: 'zo "genoemd"' },
    ]);
  });

  it('gives an empty text for a field that is missing', () => {
    expect(readCsv('a,b,c\n1,,\n2')).toEqual([
      { a: '1', b: '', c: '' },
      { a: '2', b: '', c: '' },
    ]);
  });
});
