package org.rapport.reporting.statistics;

/**
 * Whether a proportion changed: Newcombe's interval (his method 10, from two Wilson intervals) of
 * the difference {@code after − before}.
 */
public record Newcombe(Wilson before, Wilson after) {

  public static Newcombe of(Wilson before, Wilson after) {
    return new Newcombe(before, after);
  }

  public double difference() {
    return after.value() - before.value();
  }

  public Interval interval() {
    double p1 = after.value();
    double p2 = before.value();
    Interval one = after.interval();
    Interval two = before.interval();
    double down = Math.hypot(p1 - one.low(), two.high() - p2);
    double up = Math.hypot(one.high() - p1, p2 - two.low());
    return new Interval(difference() - down, difference() + up).cutTo(-1, 1);
  }

  /** A change is called one only if the interval leaves out 0. */
  public boolean isChange() {
    return !interval().contains(0);
  }
}
