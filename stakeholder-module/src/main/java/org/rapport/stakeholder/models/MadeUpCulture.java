package org.rapport.stakeholder.models;

import static org.rapport.stakeholder.models.MadeUpModels.WORDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.stakeholder.confirmations.ConfirmationEntry;
import org.rapport.stakeholder.confirmations.MadeUpConfirmations;
import org.rapport.stakeholder.confirmations.Subject;
import org.rapport.stakeholder.registry.Stamp;

/** Two made-up analyses of the culture, confirmed three times and added to since. */
@ApplicationScoped
class MadeUpCulture {

  private final Cultures cultures;
  private final MadeUpConfirmations confirmations;

  @Inject
  MadeUpCulture(Cultures cultures, MadeUpConfirmations confirmations) {
    this.cultures = cultures;
    this.confirmations = confirmations;
  }

  protected MadeUpCulture() {
    this(null, null);
  }

  void make(MadeUpDays past) {
    CultureAnalysis first =
        new CultureAnalysis(
            analysis("culture.1", past.manager(420), 4, 2, 2, 3, 2), null, past.manager(420));
    evidence(first, CultureElement.NO_BLAME, "evidence.1", past.manager(410));
    cultures.keep(first);
    CultureAnalysis second =
        new CultureAnalysis(
            analysis("culture.2", past.leader(50), 4, 4, 4, 3, 4), first, past.leader(50));
    evidence(second, CultureElement.OPENNESS, "evidence.2", past.manager(45));
    evidence(second, CultureElement.PREVENTION, "evidence.3", past.leader(20));
    evidence(second, CultureElement.SHARED_GOALS, "evidence.4", past.manager(40));
    evidence(second, CultureElement.NO_BLAME, "evidence.5", past.manager(38));
    evidence(second, CultureElement.LEARNING, "evidence.6", past.leader(25));
    cultures.keep(second);
    confirm(1, past.manager(395));
    confirm(2, past.leader(41));
    confirm(3, past.manager(28));
  }

  private void confirm(int time, Stamp stamp) {
    String key = "culture.confirmed." + time;
    confirmations.make(
        Subject.CULTURE,
        new ConfirmationEntry(
            stamp.today(), WORDS.getString(key + ".who"), WORDS.getString(key + ".said")),
        stamp);
  }

  private static CultureEntry analysis(String key, Stamp stamp, int... marks) {
    List<CultureFinding> findings =
        Stream.of(CultureElement.values())
            .map(
                one ->
                    new CultureFinding(one, marks[one.ordinal()], WORDS.getString(key + "." + one)))
            .toList();
    return new CultureEntry(stamp.today(), WORDS.getString(key), findings);
  }

  private static void evidence(
      CultureAnalysis analysis, CultureElement element, String key, Stamp stamp) {
    analysis.show(
        new EvidenceEntry(element, stamp.today(), WORDS.getString(key), null), true, stamp);
  }
}
