package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.rapport.feedback.Severity;

/** Hands made-up complaints to the rooms beside the cases, which furnish them. */
@ApplicationScoped
public class DemonstrationDesk {

  private static final long SEED = 20_260_102;

  private DemonstrationCases complaints;
  private CaseWork work;

  protected DemonstrationDesk() {}

  @Inject
  DemonstrationDesk(DemonstrationCases complaints, CaseWork work) {
    this.complaints = complaints;
    this.work = work;
  }

  /** The complaints that somebody handles, one after the other in the order they came. */
  public void visit(Set<Severity> severities, int most, Consumer<DemonstrationVisit> furnish) {
    DemonstrationChance chance = new DemonstrationChance(new Random(SEED));
    Map<String, DemonstrationTexts> texts =
        Map.of("zh", new DemonstrationTexts("zh"), "en", new DemonstrationTexts("en"));
    Act now = work.act(null);
    for (Case one : complaints.handled(severities, most)) {
      String language = one.matter().language().getLanguage();
      DemonstrationVoice voice = new DemonstrationVoice(chance, texts.get(language));
      furnish.accept(new DemonstrationVisit(one, work, now, voice));
    }
  }
}
