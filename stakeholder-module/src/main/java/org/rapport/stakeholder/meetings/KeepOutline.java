package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ChangedMeanwhile;
import org.rapport.stakeholder.registry.Stamps;

/**
 * The outline that new meetings start with; meetings that are prepared keep theirs (mission J5).
 */
@ApplicationScoped
@Transactional
public class KeepOutline {

  private final HouseOutlines house;
  private final UsualOutline usual;
  private final ChangedMeanwhile changedMeanwhile;
  private final StaffDirectory staff;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  KeepOutline(
      HouseOutlines house,
      UsualOutline usual,
      ChangedMeanwhile changedMeanwhile,
      StaffDirectory staff,
      Stamps stamps,
      AuditTrail audit) {
    this.house = house;
    this.usual = usual;
    this.changedMeanwhile = changedMeanwhile;
    this.staff = staff;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected KeepOutline() {
    this(null, null, null, null, null, null);
  }

  public OutlineView view() {
    HouseOutline kept = house.get();
    String by =
        kept.changedBy() == null
            ? ""
            : staff.with(kept.changedBy()).map(StaffMember::name).orElse("");
    return new OutlineView(
        kept.version(),
        kept.own().isPresent(),
        kept.own().orElseGet(usual::shipped),
        by,
        kept.changedAt());
  }

  /**
   * @throws org.rapport.kernel.Refusal if somebody changed it since it was read
   */
  public void change(long version, OutlineEntry entry) {
    HouseOutline kept = checkedOut(version);
    kept.change(entry, stamps.now());
    keep(kept, "changed");
  }

  /** From now on meetings start with the shipped one again. */
  public void giveUp(long version) {
    HouseOutline kept = checkedOut(version);
    kept.giveUp(stamps.now());
    keep(kept, "givenUp");
  }

  private HouseOutline checkedOut(long version) {
    HouseOutline kept = house.get();
    changedMeanwhile.refuse(version, kept.version(), kept.changedBy(), kept.changedAt());
    return kept;
  }

  private void keep(HouseOutline kept, String happened) {
    house.keep(kept);
    audit.record("outline." + happened, "outline", String.valueOf(HouseOutline.ID), Map.of());
  }
}
