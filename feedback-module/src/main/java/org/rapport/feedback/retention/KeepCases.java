package org.rapport.feedback.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.rapport.feedback.cases.KeptFrom;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;
import org.rapport.stakeholder.ReportingLines;

/** Says for how long cases are kept, and shows what would go (C17). */
@ApplicationScoped
@Transactional
public class KeepCases {

  /** Most cases that are listed one by one. */
  public static final int LISTED = 100;

  private Archive archive;
  private Rules rules;
  private CurrentUser user;
  private ReportingLines lines;
  private AuditTrail audit;
  private Clock clock;

  protected KeepCases() {}

  @Inject
  KeepCases(
      Archive archive,
      Rules rules,
      CurrentUser user,
      ReportingLines lines,
      AuditTrail audit,
      Clock clock) {
    this.archive = archive;
    this.rules = rules;
    this.user = user;
    this.lines = lines;
    this.audit = audit;
    this.clock = clock;
  }

  public RetentionRules rules() {
    user.require(Permission.PERSONAL_DATA);
    return rules.current();
  }

  public void keep(RetentionRules changed) {
    user.require(Permission.PERSONAL_DATA);
    rules.replace(changed);
    audit.record("retention.saved", "retention", "");
  }

  /** What would go now; nothing goes. */
  public Foreseen foresee() {
    user.require(Permission.PERSONAL_DATA);
    return new Foreseen(
        archive.counts(clock.instant()),
        archive.going(clock.instant(), KeptFrom.line(lines.upFrom(user.signedIn().id())), LISTED),
        archive.held(clock.instant()));
  }
}
