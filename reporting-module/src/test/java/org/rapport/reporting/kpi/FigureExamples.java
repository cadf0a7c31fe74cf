package org.rapport.reporting.kpi;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.rapport.feedback.CaseFacts;
import org.rapport.platform.Settings;
import org.rapport.reporting.readmodel.PlainReading;
import org.rapport.reporting.readmodel.ReadModel;

/** Figures of made-up cases. */
public final class FigureExamples {

  /** With a status of existing, on any day. */
  public static final long STAKEHOLDERS = 250;

  private FigureExamples() {}

  public static Figures of(Collection<CaseFacts> cases, Period period, LocalDate today) {
    return maker(new PlainReading(cases), today).of(period);
  }

  public static MakeFigures maker(ReadModel model, LocalDate today) {
    Clock clock = Clock.fixed(today.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new MakeFigures(
        model,
        day -> STAKEHOLDERS,
        new Targets(name -> Optional.empty()),
        new FixedSettings(),
        clock);
  }

  /** As somebody might configure them. */
  public static final class FixedSettings implements Settings {
    @Override
    public URI publicUrl() {
      return URI.create("https://rapport.example");
    }

    @Override
    public ZoneId timeZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Path dataDirectory() {
      return Path.of("target");
    }

    @Override
    public String organization() {
      return "Harbor Social Work Center";
    }
  }
}
