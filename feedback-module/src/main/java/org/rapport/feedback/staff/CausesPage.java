package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.causes.CauseCount;
import org.rapport.feedback.causes.CauseView;
import org.rapport.feedback.causes.ReadCauses;
import org.rapport.feedback.causes.RecordLine;
import org.rapport.feedback.causes.Threshold;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Permission;

/** Why things went wrong, how often, and what is being done about it (C12). */
@Named
@RequestScoped
public class CausesPage {

  @Inject private ReadCauses read;
  @Inject private CauseWords words;
  @Inject private CurrentUser user;

  private List<CauseCount> counts;
  private List<RecordLine> records;

  public List<CauseCount> getCounts() {
    if (counts == null) {
      counts = read.counts();
    }
    return counts;
  }

  /** Of the cause that was named most often, for the bars. */
  public long getMost() {
    return getCounts().stream().mapToLong(CauseCount::total).max().orElse(0);
  }

  public List<RecordLine> getRecords() {
    if (records == null) {
      records = read.records();
    }
    return records;
  }

  public Threshold getThreshold() {
    return read.threshold();
  }

  public boolean isKeeping() {
    return user.may(Permission.CASES_ASSIGN);
  }

  public String name(CauseView cause) {
    return words.name(cause);
  }

  public String service(String service) {
    return words.service(service);
  }
}
