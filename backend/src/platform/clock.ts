import { Injectable } from '@nestjs/common';

/** The time of the product; tests put a clock of their own in its place. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
