package org.rapport.stakeholder.interests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.stakeholder.CourseDemonstration;
import org.rapport.stakeholder.registry.Stamp;

/** What made-up stakeholders want of a few matters; seldom the same. */
@ApplicationScoped
@Transactional
class MadeUpInterests implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.interests-demonstration", Locale.ROOT);
  private static final int MATTERS = 4;

  private final Interests interests;

  @Inject
  MadeUpInterests(Interests interests) {
    this.interests = interests;
  }

  protected MadeUpInterests() {
    this(null);
  }

  @Override
  public int order() {
    return 16;
  }

  /** One of five has one, and one of fifteen has two. */
  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    for (int index = 0; index < ids.size(); index++) {
      Stamp stamp = new Stamp(agents.get(index % agents.size()), clock.instant(), today);
      int many = index % 15 == 7 ? 2 : index % 5 == 0 ? 1 : 0;
      for (int number = 0; number < many; number++) {
        InterestEntry entry = entry(index + number, index % 3 == 2 ? "en." : "zh.", today);
        interests.keep(new Interest(ids.get(index), entry, stamp));
      }
    }
  }

  private static InterestEntry entry(int seed, String language, LocalDate today) {
    Side side = Side.values()[seed / MATTERS % Side.values().length];
    return new InterestEntry(
        word(language + "matter", seed),
        side,
        word(language + side, seed),
        Strength.values()[(seed + seed / MATTERS) % Strength.values().length],
        today.minusDays(9L + 13L * (seed % 29)));
  }

  private static String word(String key, int seed) {
    return WORDS.getString(key).split("\\|")[seed % MATTERS];
  }
}
