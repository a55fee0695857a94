/** A moment of the day. */
interface Clock {
  hour: number;
  minute: number;
}

const clock = (written: string): Clock => ({ hour: Number(written.slice(0, 2)), minute: Number(written.slice(3)) });

/** A common timetable of a secondary school: lessons of fifty minutes from 8.30, breaks after the second and the fourth. */
const TIMETABLE = {
  lessonsEnd: ['08:30', '09:20', '10:10', '11:20', '12:10', '13:30', '14:20', '15:10', '16:00', '16:50', '17:40'],
  smallBreak: '10:10',
  bigBreak: '12:10',
  schoolOver: '15:00',
};

/** When a lesson hour begins (as far as the timetable knows: at the end of the one before it). */
export const lessonBegins = (nth: number): Clock | undefined => lessonEnds(nth - 1);

/** When a lesson hour ends; undefined outside the timetable. */
export function lessonEnds(nth: number): Clock | undefined {
  const written = TIMETABLE.lessonsEnd[nth];
  return written === undefined ? undefined : clock(written);
}

/** When the small or the big break begins. */
export const breakBegins = (small: boolean): Clock => clock(small ? TIMETABLE.smallBreak : TIMETABLE.bigBreak);

/** When most pupils are out. */
export const schoolOver = (): Clock => clock(TIMETABLE.schoolOver);
