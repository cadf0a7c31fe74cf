package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.rapport.kernel.Refusal;
import org.rapport.stakeholder.confirmations.ConfirmWithOthers;
import org.rapport.stakeholder.confirmations.ConfirmationEntry;
import org.rapport.stakeholder.confirmations.Subject;
import org.rapport.stakeholder.registry.Stamps;

/** Records what a wider audience said to the culture as it is analyzed (mission J19, I T3.2). */
@ApplicationScoped
@Transactional
public class ConfirmCulture {

  private final Cultures cultures;
  private final ConfirmWithOthers others;
  private final Stamps stamps;

  @Inject
  ConfirmCulture(Cultures cultures, ConfirmWithOthers others, Stamps stamps) {
    this.cultures = cultures;
    this.others = others;
    this.stamps = stamps;
  }

  protected ConfirmCulture() {
    this(null, null, null);
  }

  /**
   * @return the confirmation's id; it belongs to the analysis that was the newest on its day
   * @throws Refusal if there was no analysis yet
   */
  public long with(ConfirmationEntry entry) {
    LocalDate day = entry.on() == null ? stamps.now().today() : entry.on();
    if (cultures.all().stream().allMatch(one -> one.on().isAfter(day))) {
      throw Refusal.because("stakeholder", "models.culture.confirm.nothing", day);
    }
    return others.with(Subject.CULTURE, entry);
  }
}
