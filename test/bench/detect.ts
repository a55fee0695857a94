import { benchDetection } from '../../backend/testing/bench-reading.js';
import { print } from './measure.js';

/** The detector next to 'mean plus so many deviations' that is allowed as many false alarms, per size of burst. */
export function benchDetect(): void {
  for (const { burst, falseAlarms, detected, naive, perSecond } of benchDetection()) {
    const budget = `${(falseAlarms * 100).toFixed(2)} % false alarms a day`;
    if (burst === 0) process.stdout.write(`  without bursts: ${budget}, ${Math.round(perSecond)} days/s\n`);
    else
      print({
        what: `bursts of ${burst} deviations found, ${budget}`,
        ours: detected,
        peer: 'mean plus deviations',
        theirs: naive,
        unit: 'of all',
      });
  }
}
