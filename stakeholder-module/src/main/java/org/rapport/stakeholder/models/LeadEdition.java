package org.rapport.stakeholder.models;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffDirectory;
import org.rapport.stakeholder.registry.Stamps;

/** Leads a version through its states: agreed, made known, trained, retired (mission J2). */
@ApplicationScoped
@Transactional
public class LeadEdition {

  private final EditionDesk desk;
  private final CheckOutEdition checkOut;
  private final Followers followers;
  private final StaffDirectory staff;
  private final CurrentUser user;
  private final Stamps stamps;
  private final AuditTrail audit;

  @Inject
  LeadEdition(
      EditionDesk desk,
      CheckOutEdition checkOut,
      Followers followers,
      StaffDirectory staff,
      CurrentUser user,
      Stamps stamps,
      AuditTrail audit) {
    this.desk = desk;
    this.checkOut = checkOut;
    this.followers = followers;
    this.staff = staff;
    this.user = user;
    this.stamps = stamps;
    this.audit = audit;
  }

  protected LeadEdition() {
    this(null, null, null, null, null, null, null);
  }

  public void agree(long id, long version) {
    user.require(Permission.MODELS_AGREE);
    Edition edition = checkOut.of(id, version);
    edition.agree(stamps.now());
    keep(edition, "agreed", Map.of("number", String.valueOf(edition.number())));
  }

  /**
   * @param audience who heard of it and how
   */
  public void communicate(long id, long version, LocalDate on, String audience) {
    Edition edition = checkOut.of(id, version);
    edition.communicate(on, audience, stamps.now());
    keep(edition, "communicated", Map.of("on", String.valueOf(on)));
  }

  /**
   * @param members ids of the accounts of those who were trained
   */
  public void train(long id, long version, Collection<Long> members, LocalDate on, String note) {
    Edition edition = checkOut.of(id, version);
    if (members != null && !members.stream().allMatch(one -> staff.with(one).isPresent())) {
      throw Invalid.field("staff", Message.of("stakeholder", "models.train.unknown"));
    }
    edition.train(members, on, note, stamps.now());
    keep(edition, "trained", Map.of("on", String.valueOf(on), "staff", String.valueOf(members)));
  }

  public void retire(long id, long version, String reason) {
    Edition edition = checkOut.of(id, version);
    edition.retire(reason, followers.count(id), stamps.now());
    keep(edition, "retired", Map.of("number", String.valueOf(edition.number())));
  }

  private void keep(Edition edition, String verb, Map<String, String> details) {
    desk.keep(edition);
    String type = edition.kind().name().toLowerCase(Locale.ROOT);
    audit.record(type + "." + verb, type, String.valueOf(edition.id()), details);
  }
}
