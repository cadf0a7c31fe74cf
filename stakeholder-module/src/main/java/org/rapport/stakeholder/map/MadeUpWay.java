package org.rapport.stakeholder.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SplittableRandom;

/** The way of one made-up stakeholder over the map: it begins as usual in its groups and drifts. */
final class MadeUpWay {

  static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.ratings-demonstration", Locale.ROOT);
  private static final Position ELSEWHERE = new Position(2, 2);

  private final SplittableRandom random;
  private final String language;
  private Position at;
  private String why = "first";

  /**
   * @param index of the stakeholder; the same one goes the same way
   * @param chinese the language its reasons are in
   */
  MadeUpWay(int index, boolean chinese, Collection<Long> groups) {
    this.random = new SplittableRandom(index);
    this.language = chinese ? "zh." : "en.";
    Position usual =
        groups.stream()
            .map(MadeUpWay::usual)
            .max(Comparator.comparing(Position::influence))
            .orElse(ELSEWHERE);
    this.at = moved(usual, random.nextInt(-1, 2), random.nextInt(-1, 2));
  }

  private static Position usual(long group) {
    String key = "group." + group;
    if (!WORDS.containsKey(key)) {
      return ELSEWHERE;
    }
    String[] values = WORDS.getString(key).split(" ");
    return new Position(Integer.parseInt(values[0]), Integer.parseInt(values[1]));
  }

  RatingEntry entry() {
    String[] reasons = WORDS.getString(language + why).split("\\|");
    return new RatingEntry(
        at.influence(), at.interest(), null, reasons[random.nextInt(reasons.length)]);
  }

  /** Half of the time something has changed when it is looked at again. */
  void goOn() {
    Position before = at;
    int step = random.nextInt(3) == 0 ? -1 : 1;
    boolean stays = random.nextBoolean();
    if (stays) {
      why = "same";
      return;
    }
    boolean influence = random.nextBoolean();
    at = moved(at, influence ? step : 0, influence ? 0 : step);
    String direction = step > 0 ? ".up" : ".down";
    why = at.equals(before) ? "same" : (influence ? "influence" : "interest") + direction;
  }

  private static Position moved(Position from, int influence, int interest) {
    return new Position(within(from.influence() + influence), within(from.interest() + interest));
  }

  private static int within(int value) {
    return Math.max(Position.LEAST, Math.min(Position.MOST, value));
  }
}
