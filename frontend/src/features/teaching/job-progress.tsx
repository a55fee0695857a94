interface JobProgressProps {
  /** What the bar measures, for who cannot see it. */
  label: string;
  /** What is being done now, in a sentence; read out politely each time it changes. */
  step: string | null;
  /** From 0 to 1. */
  progress: number;
}

/** How far a long job is: its step in words and a bar. The region stays when nothing runs, so that the first step is read out. */
export function JobProgress({ label, step, progress }: JobProgressProps) {
  return (
    <div className="job">
      <p role="status">{step}</p>
      {step && <progress value={progress} max={1} aria-label={label} />}
    </div>
  );
}
