package org.rapport.feedback.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rapport.feedback.cases.TimelineView;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** Says a line of a case's history as a sentence. */
@ApplicationScoped
class TimelineWords {

  private Texts texts;

  protected TimelineWords() {}

  @Inject
  TimelineWords(Texts texts) {
    this.texts = texts;
  }

  String of(TimelineView entry) {
    String detail = entry.detail() == null ? "" : entry.detail();
    return switch (entry.happening()) {
      case RECEIVED -> sentence(entry) + word("channel.", detail);
      case ASSESSED -> sentence(entry) + word("severity.", detail);
      case OUTCOME_TOLD -> sentence(entry) + word("telling.", detail);
      case DECIDED -> sentence(entry) + word("finding.", detail);
      case ROUTED ->
          text(detail.isEmpty() ? "timeline.ROUTED" : "timeline.ROUTED_TO", entry.rule(), detail);
      case ALERTED, LABELED, UNLABELED -> sentence(entry, detail);
      case ASSIGNED -> detail.isEmpty() ? text("timeline.UNASSIGNED") : sentence(entry, detail);
      case PLACED ->
          detail.isEmpty() ? text("timeline.PLACED.NONE") : sentence(entry) + step(detail);
      case JOINED -> sentence(entry, detail);
      case EXTENDED, RECOUNTED -> sentence(entry, LocalDate.parse(detail));
      case POINT_ADDED,
          POINT_CHANGED,
          FOUND,
          FILES_ATTACHED,
          TASK_GIVEN,
          TASK_MOVED,
          TASK_ENDED,
          EVIDENCE_ADDED,
          MASKED,
          REFERRED,
          BUNDLED,
          BODY_ANSWERED,
          DUTY_IMPOSED,
          DUTY_DONE,
          REMEDY_PROMISED,
          REMEDY_MOVED,
          REMEDY_DONE,
          REMEDY_DROPPED ->
          sentence(entry, Integer.valueOf(detail));
      default -> sentence(entry);
    };
  }

  private String sentence(TimelineView entry, Object... arguments) {
    return text("timeline." + entry.happening(), arguments);
  }

  private String step(String step) {
    return " · " + texts.here(Message.of("stakeholder", "models.step." + step));
  }

  private String word(String prefix, String code) {
    return code.isEmpty() ? "" : " · " + text(prefix + code);
  }

  private String text(String key, Object... arguments) {
    return texts.here(Message.of("feedback", key, arguments));
  }
}
