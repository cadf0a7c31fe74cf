package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.rapport.kernel.Refusal;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;

/** Keeps two people from overwriting each other, and tells the later one who came first. */
@ApplicationScoped
public class ChangedMeanwhile {

  private final StaffDirectory staff;

  @Inject
  public ChangedMeanwhile(StaffDirectory staff) {
    this.staff = staff;
  }

  protected ChangedMeanwhile() {
    this(null);
  }

  /**
   * @param read the version a person worked from
   * @param by who made the version {@code now}, null where nobody is known
   * @param at when they did
   */
  public void refuse(long read, long now, Long by, Instant at) {
    if (read == now) {
      return;
    }
    throw (by == null
        ? Refusal.because("stakeholder", "registry.changedMeanwhile", at)
        : Refusal.because(
            "stakeholder",
            "registry.changedMeanwhileBy",
            staff.with(by).map(StaffMember::name).orElse("#" + by),
            at));
  }
}
