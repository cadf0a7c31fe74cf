package org.rapport.stakeholder.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.OnBehalf;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.registry.StakeholderFilter;

/** Makes a long list in the background, as the person who asks and in their language. */
@ApplicationScoped
public class PrepareExport {

  private static final String KIND = "stakeholder-export";

  private ExportStakeholders export;
  private ExportFiles files;
  private Jobs jobs;
  private OnBehalf onBehalf;
  private CurrentUser user;
  private Texts texts;
  private RandomGenerator random;

  protected PrepareExport() {}

  @Inject
  PrepareExport(
      ExportStakeholders export,
      ExportFiles files,
      Jobs jobs,
      OnBehalf onBehalf,
      CurrentUser user,
      Texts texts,
      RandomGenerator random) {
    this.export = export;
    this.files = files;
    this.jobs = jobs;
    this.onBehalf = onBehalf;
    this.user = user;
    this.texts = texts;
    this.random = random;
  }

  /**
   * @return the job's id
   */
  public long of(StakeholderFilter filter) {
    user.require(Permission.STAKEHOLDERS_READ);
    long me = user.signedIn().id();
    Locale language = texts.language();
    long total = export.count(filter);
    return jobs.start(
        KIND,
        progress -> {
          long file = random.nextLong(1, Long.MAX_VALUE);
          onBehalf.of(me, () -> write(file, filter, language, total, progress));
          return String.valueOf(file);
        });
  }

  private void write(
      long file, StakeholderFilter filter, Locale language, long total, Jobs.Progress progress) {
    try {
      files.write(
          file,
          out ->
              export.writeTo(
                  out,
                  filter,
                  language,
                  done -> {
                    progress.at(done, Math.max(done, total));
                    return !progress.isCancelled();
                  }));
      if (progress.isCancelled()) {
        files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the signed-in person's own exports. */
  public Optional<Jobs.Status> status(long job) {
    return jobs.status(job).filter(status -> status.kind().equals(KIND));
  }

  public void stop(long job) {
    status(job).ifPresent(status -> jobs.cancel(status.id()));
  }

  /** The file of an own export; empty where it is not made, or was taken away again. */
  public Optional<Path> file(long job) {
    return status(job)
        .filter(status -> status.state() == Jobs.State.DONE)
        .map(status -> files.of(Long.parseLong(status.result())))
        .filter(Files::exists);
  }
}
