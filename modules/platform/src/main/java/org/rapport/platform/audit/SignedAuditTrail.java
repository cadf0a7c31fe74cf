package org.rapport.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.ClientAddress;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.StaffMember;

/**
 * Writes entries without looking at each other: nothing here makes one submission wait for another.
 * The chain is put on afterwards by {@link Sealer}.
 */
@ApplicationScoped
class SignedAuditTrail implements AuditTrail {

  private final AuditRecords records;
  private final AuditNumbers numbers;
  private final AuditKey key;
  private final CurrentUser user;
  private final ClientAddress address;
  private final Clock clock;

  protected SignedAuditTrail() {
    this(null, null, null, null, null, null);
  }

  @Inject
  SignedAuditTrail(
      AuditRecords records,
      AuditNumbers numbers,
      AuditKey key,
      CurrentUser user,
      ClientAddress address,
      Clock clock) {
    this.records = records;
    this.numbers = numbers;
    this.key = key;
    this.user = user;
    this.address = address;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void record(
      String action, String objectType, String objectId, Map<String, String> details) {
    write(now(), user.staff(), action, objectType, objectId, details);
  }

  @Override
  @Transactional
  public void record(
      StaffMember actor,
      String action,
      String objectType,
      String objectId,
      Map<String, String> details) {
    write(now(), Optional.of(actor), action, objectType, objectId, details);
  }

  @Override
  @Transactional
  public void recordAnonymous(
      String action, String objectType, String objectId, Map<String, String> details) {
    Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    write(hour, Optional.empty(), action, objectType, objectId, details);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void write(
      Instant at,
      Optional<StaffMember> staff,
      String action,
      String objectType,
      String objectId,
      Map<String, String> details) {
    AuditEntry entry =
        new AuditEntry(
            numbers.next(),
            at,
            staff.map(StaffMember::id).orElse(null),
            staff.map(StaffMember::login).orElse(""),
            staff.isPresent() ? address.value() : "", // a stakeholder's address is personal data
            action,
            objectType,
            objectId,
            AuditDetails.write(details));
    records.add(new AuditRecords.Signed(entry, key.signature().of(entry)));
  }
}
