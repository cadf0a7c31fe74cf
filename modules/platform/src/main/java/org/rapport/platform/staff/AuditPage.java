package org.rapport.platform.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rapport.kernel.Slice;
import org.rapport.platform.Settings;
import org.rapport.platform.audit.AuditEntry;
import org.rapport.platform.audit.AuditFilter;
import org.rapport.platform.audit.ReadAudit;
import org.rapport.platform.audit.Verification;
import org.rapport.platform.audit.VerifyAudit;

/** What was done, with filters in the address; on demand a check of the whole trail. */
@Named
@RequestScoped
public class AuditPage {

  private static final int PER_PAGE = 50;

  @Inject private ReadAudit read;
  @Inject private VerifyAudit verify;
  @Inject private Settings settings;
  @Inject private AuditWords words;

  private String actor;
  private String action;
  private String object;
  private LocalDate from;
  private LocalDate until;
  private String page;
  private boolean check;
  private Slice<AuditEntry> entries;
  private Verification verification;

  public Slice<AuditEntry> getEntries() {
    if (entries == null) {
      entries =
          read.find(
              AuditFilter.ofDays(actor, action, object, from, until, settings.timeZone()),
              page,
              PER_PAGE);
    }
    return entries;
  }

  public String nameOf(AuditEntry entry) {
    return words.action(entry);
  }

  public String objectOf(AuditEntry entry) {
    return words.object(entry);
  }

  public List<String> detailsOf(AuditEntry entry) {
    return words.details(entry);
  }

  /** Null unless asked for: it reads everything. */
  public Verification getVerification() {
    if (check && verification == null) {
      verification = verify.now();
    }
    return verification;
  }

  public String getActor() {
    return actor;
  }

  public void setActor(String actor) {
    this.actor = actor;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public boolean isCheck() {
    return check;
  }

  public void setCheck(boolean check) {
    this.check = check;
  }
}
