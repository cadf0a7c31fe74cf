package org.rapport.feedback.cases;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Chance as the demonstration needs it. */
record DemonstrationChance(RandomGenerator random) {

  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of the enum's constants, in their order, by these weights. */
  <E extends Enum<E>> E weighted(Class<E> choices, int... weights) {
    int drawn = random.nextInt(IntStream.of(weights).sum());
    int index = 0;
    while ((drawn -= weights[index]) >= 0) {
      index++;
    }
    return choices.getEnumConstants()[index];
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** A rating of 1 to 5 around a mean. */
  int score(double mean) {
    return (int) Math.max(1, Math.min(5, Math.round(mean + random.nextGaussian())));
  }

  /** Working hours that an investigation takes: most a few days, some far too long. */
  int investigationHours() {
    return (int) Math.min(240, Math.round(Math.exp(2.75 + 0.65 * random.nextGaussian())));
  }
}
