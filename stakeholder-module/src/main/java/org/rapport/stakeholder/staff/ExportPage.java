package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.rapport.kernel.Slice;
import org.rapport.platform.Jobs;
import org.rapport.stakeholder.exports.ExportStakeholders;
import org.rapport.stakeholder.exports.PrepareExport;
import org.rapport.stakeholder.registry.StakeholderFilter;

/** A list on its way into a workbook: at once where it is short, else in the background. */
@Named
@ViewScoped
public class ExportPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final long AT_ONCE = 2_000;
  private static final String HERE = "/staff/stakeholders/export?faces-redirect=true";

  @Inject private ExportStakeholders export;
  @Inject private PrepareExport prepare;

  private String query;
  private transient StakeholderFilter filter;
  private long total;
  private Long job;
  private transient Jobs.Status status;

  @PostConstruct
  void load() {
    filter = ListFilters.asked();
    query = ListFilters.query(filter);
    total = export.count(filter);
    job = Parameters.number("job");
  }

  /** Asked anew whenever the page shows itself. */
  public void look() {
    status = job == null ? null : prepare.status(job).orElse(null);
  }

  public String start() {
    return here(prepare.of(ListFilters.read(query)));
  }

  public String stop() {
    prepare.stop(job);
    return here(job);
  }

  private String here(long started) {
    return HERE + "&job=" + started + (query.isEmpty() ? "" : "&" + query);
  }

  public String getQuery() {
    return query;
  }

  public long getTotal() {
    return total;
  }

  public boolean isMoreThanCounted() {
    return total > Slice.COUNTED_TO;
  }

  public boolean isShort() {
    return total <= AT_ONCE;
  }

  public Long getJob() {
    return job;
  }

  /** Null where none was started here. */
  public Jobs.Status getStatus() {
    return status;
  }

  public boolean isRunning() {
    return status != null && status.state() == Jobs.State.RUNNING;
  }
}
