package org.rapport.reporting.kpi;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapport.feedback.CaseFacts;
import org.rapport.feedback.RootCauseFacts;
import org.rapport.platform.Settings;
import org.rapport.reporting.readmodel.PlainReading;
import org.rapport.reporting.readmodel.ReadModel;
import org.rapport.stakeholder.Approach;
import org.rapport.stakeholder.CountedFacts;

/** Figures of made-up cases. */
public final class FigureExamples {

  /** With a status of existing, on any day. */
  public static final long STAKEHOLDERS = 250;

  /** One is frequent, one is rare, and nobody named the last. */
  public static final List<RootCauseFacts> CAUSES =
      List.of(
          new RootCauseFacts(1, "Too late", "延误", 20, 9, 8, 3, 2, 1),
          new RootCauseFacts(2, "Not told", "未告知", 6, 1, 0, 0, 0, 0),
          new RootCauseFacts(3, "Conduct", "待人", 2, 0, 0, 7, 0, 0),
          new RootCauseFacts(4, "Premises", "场所", 1, 2, 0, 0, 0, 0),
          new RootCauseFacts(5, "Else", "其他", 0, 0, 0, 1, 0, 0));

  private FigureExamples() {}

  public static Figures of(Collection<CaseFacts> cases, Period period, LocalDate today) {
    return maker(new PlainReading(cases), today).of(period);
  }

  public static MakeFigures maker(ReadModel model, LocalDate today) {
    Clock clock = Clock.fixed(today.atTime(9, 30).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new MakeFigures(
        model,
        day -> STAKEHOLDERS,
        new ReachedApproach(),
        (from, to) -> CAUSES,
        new Targets(name -> Optional.empty()),
        new FixedSettings(),
        clock);
  }

  public static Figures ofRelationships(
      Collection<? extends CountedFacts> facts, Period period, LocalDate today) {
    return maker(new PlainReading(List.of(), facts), today).of(period);
  }

  /** The same on any day. */
  public static final class ReachedApproach implements Approach {
    @Override
    public Share keyGroups(LocalDate day) {
      return new Share(6, 8);
    }

    @Override
    public Share trainedStaff(LocalDate day) {
      return new Share(2, 4);
    }

    @Override
    public Share overdueRatings(LocalDate day) {
      return new Share(12, 90);
    }

    @Override
    public List<String> steps() {
      return List.of("EXPLORE", "CONNECT", "AGREE", "COOPERATE", "DISCONNECT");
    }
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
