package org.rapport.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;

/** The workbooks of who is signed in, and of nobody else. */
@ApplicationScoped
public class ShowPreparations {

  private Preparations preparations;
  private WorkbookFiles files;
  private Jobs jobs;
  private CurrentUser user;

  /** A finished workbook. */
  public record Finished(String name, Path path) {}

  protected ShowPreparations() {}

  @Inject
  ShowPreparations(Preparations preparations, WorkbookFiles files, Jobs jobs, CurrentUser user) {
    this.preparations = preparations;
    this.files = files;
    this.jobs = jobs;
    this.user = user;
  }

  /** The latest first. */
  public List<Preparation> all() {
    user.require(Permission.REPORTS_READ);
    return preparations.of(user.signedIn().id()).stream()
        .map(prepared -> Preparation.of(prepared, status(prepared)))
        .toList();
  }

  private Jobs.Status status(Prepared prepared) {
    return prepared.job() == null ? null : jobs.status(prepared.job()).orElse(null);
  }

  /**
   * @throws NotFound where there is none, or it is not finished
   */
  public Finished finished(long id) {
    Prepared prepared = own(id);
    Path path = files.of(id);
    if (prepared.bytes() == null || !Files.exists(path)) {
      throw new NotFound();
    }
    return new Finished(prepared.fileName(), path);
  }

  /** Nothing happens where it is finished already. */
  public void stop(long id) {
    Prepared prepared = own(id);
    if (prepared.job() != null) {
      jobs.cancel(prepared.job());
    }
  }

  public void forget(long id) throws IOException {
    stop(id);
    files.delete(id);
    preparations.remove(id);
  }

  private Prepared own(long id) {
    user.require(Permission.REPORTS_READ);
    return preparations.with(id, user.signedIn().id()).orElseThrow(NotFound::new);
  }
}
