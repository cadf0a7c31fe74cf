package org.rapport.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.rapport.kernel.Refusal;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Jobs;
import org.rapport.platform.OnBehalf;
import org.rapport.platform.Permission;
import org.rapport.platform.Texts;
import org.rapport.reporting.kpi.Period;
import org.rapport.reporting.workbook.KpiWorkbook;
import org.rapport.reporting.workbook.MakeWorkbook;

/** Makes a workbook in the background, as the person who asks and in their language. */
@ApplicationScoped
public class PrepareWorkbook {

  private static final int AT_ONCE = 3;

  private Preparations preparations;
  private ShowPreparations show;
  private WorkbookFiles files;
  private MakeWorkbook make;
  private Jobs jobs;
  private OnBehalf onBehalf;
  private CurrentUser user;
  private Texts texts;
  private Clock clock;
  private RandomGenerator random;

  /** Ends the making before the first row or between two. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  protected PrepareWorkbook() {}

  @Inject
  PrepareWorkbook(
      Preparations preparations,
      ShowPreparations show,
      WorkbookFiles files,
      MakeWorkbook make,
      Jobs jobs,
      OnBehalf onBehalf,
      CurrentUser user,
      Texts texts,
      Clock clock,
      RandomGenerator random) {
    this.preparations = preparations;
    this.show = show;
    this.files = files;
    this.make = make;
    this.jobs = jobs;
    this.onBehalf = onBehalf;
    this.user = user;
    this.texts = texts;
    this.clock = clock;
    this.random = random;
  }

  /**
   * @return its id
   * @throws Refusal where as many as may are being made already
   */
  public long of(Period period) {
    user.require(Permission.REPORTS_READ);
    if (show.all().stream().filter(Preparation::isRunning).count() >= AT_ONCE) {
      throw Refusal.because("reporting", "download.tooMany", AT_ONCE);
    }
    long id = random.nextLong(1, Long.MAX_VALUE);
    long me = user.signedIn().id();
    Locale language = texts.language();
    preparations.add(new Prepared(id, me, period, clock.instant(), null, null));
    long job =
        jobs.start(
            "kpi-workbook",
            progress -> {
              onBehalf.of(me, () -> write(id, period, language, progress));
              return String.valueOf(id);
            });
    preparations.runs(id, job);
    return id;
  }

  private void write(long id, Period period, Locale language, Jobs.Progress progress) {
    try {
      KpiWorkbook workbook = make.of(period, language);
      goOn(progress); // the figures of a long period take a while
      long total = workbook.rows();
      long bytes =
          files.write(
              id,
              out ->
                  workbook.writeTo(
                      out,
                      row -> {
                        progress.at(row, Math.max(row, total));
                        goOn(progress);
                      }));
      if (!preparations.made(id, bytes)) {
        files.delete(id);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Stopped e) {
      // whoever asked for it no longer wants it
    }
  }

  private static void goOn(Jobs.Progress progress) {
    if (progress.isCancelled()) {
      throw new Stopped();
    }
  }
}
