package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.OnBehalf;
import org.rapport.platform.Permission;

/** Makes a copy of all that is held of a person, in the background (C17). */
@ApplicationScoped
public class ExportPerson {

  public static final String TYPE = "application/zip";

  private static final String KIND = "person-export";

  private final SeeRequests see;
  private final WriteExport write;
  private final PersonFiles files;
  private final RequestDesk desk;
  private final Jobs jobs;
  private final OnBehalf onBehalf;
  private final CurrentUser user;

  protected ExportPerson() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  ExportPerson(
      SeeRequests see,
      WriteExport write,
      PersonFiles files,
      RequestDesk desk,
      Jobs jobs,
      OnBehalf onBehalf,
      CurrentUser user) {
    this.see = see;
    this.write = write;
    this.files = files;
    this.desk = desk;
    this.jobs = jobs;
    this.onBehalf = onBehalf;
    this.user = user;
  }

  /**
   * @return number of the job
   */
  public long start(long number) {
    see.requireExportable(number);
    long me = user.signedIn().id();
    return jobs.start(
        KIND,
        progress -> {
          progress.at(0, 1);
          onBehalf.of(me, () -> write.of(number));
          progress.at(1, 1);
          return String.valueOf(number);
        });
  }

  /** Empty unless it is a job of this person. */
  public Optional<Jobs.Status> status(long job) {
    user.require(Permission.PERSONAL_DATA);
    return jobs.status(job).filter(status -> status.kind().equals(KIND));
  }

  /** The copy made last; empty where there is none, or it was taken away again. */
  public Optional<Path> file(long number) {
    user.require(Permission.PERSONAL_DATA);
    return Optional.of(files.of(number)).filter(Files::exists);
  }

  /** As {@link #file}, to be handed out; that it was is on record. */
  public Optional<Path> handedOut(long number) {
    Optional<Path> file = file(number);
    file.ifPresent(there -> desk.note("handed-out", number));
    return file;
  }
}
