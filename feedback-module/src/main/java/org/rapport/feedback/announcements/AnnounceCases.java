package org.rapport.feedback.announcements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapport.feedback.cases.CaseHappened;
import org.rapport.feedback.cases.Happening;
import org.rapport.platform.Announcement;
import org.rapport.platform.Announcements;

/**
 * Announces what happens to cases, but not what is for those alone who handle them: notes, points,
 * links to stakeholders, whom a case is about.
 */
@ApplicationScoped
class AnnounceCases implements Announcements.Catalog {

  private static final Set<Happening> TOLD =
      EnumSet.of(
          Happening.RECEIVED,
          Happening.ASSESSED,
          Happening.ASSIGNED,
          Happening.ASKED,
          Happening.MESSAGE_SENT,
          Happening.MESSAGE_RECEIVED,
          Happening.FILES_ATTACHED,
          Happening.EXTENDED,
          Happening.RECOUNTED,
          Happening.DECIDED,
          Happening.OUTCOME_TOLD,
          Happening.REMEDY_PROMISED,
          Happening.REMEDY_DONE,
          Happening.REMEDY_DROPPED,
          Happening.RATED,
          Happening.CONTESTED,
          Happening.REOPENED,
          Happening.NOT_FIXED,
          Happening.WITHDRAWN,
          Happening.CLOSED);

  private final Announcements announcements;

  protected AnnounceCases() {
    this(null);
  }

  @Inject
  AnnounceCases(Announcements announcements) {
    this.announcements = announcements;
  }

  void on(@Observes CaseHappened happened) {
    if (TOLD.contains(happened.what())) {
      announcements.announce(
          new Announcement(
              name(happened.what()),
              happened.reference(),
              Map.of("type", happened.type().name(), "state", happened.state().name()),
              happened.at()));
    }
  }

  @Override
  public List<String> events() {
    return TOLD.stream().map(AnnounceCases::name).toList();
  }

  private static String name(Happening what) {
    return "case." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
