package org.rapport.stakeholder.meetings;

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

/** What first meetings speak about in a made-up house. */
@ApplicationScoped
@Transactional
class MadeUpOutline implements CourseDemonstration {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.meetings-demonstration", Locale.ROOT);

  private final HouseOutlines house;

  @Inject
  MadeUpOutline(HouseOutlines house) {
    this.house = house;
  }

  protected MadeUpOutline() {
    this(null);
  }

  @Override
  public int order() {
    return 14;
  }

  @Override
  public void make(List<Long> ids, List<Long> agents, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    HouseOutline outline = house.get();
    outline.change(
        new OutlineEntry(words("en.outline"), words("zh.outline")),
        new Stamp(agents.get(0), clock.instant(), today));
    house.keep(outline);
  }

  private static List<String> words(String key) {
    return List.of(WORDS.getString(key).split("\\|"));
  }
}
