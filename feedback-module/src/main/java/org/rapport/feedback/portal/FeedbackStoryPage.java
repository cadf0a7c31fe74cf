package org.rapport.feedback.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.cases.Limits;
import org.rapport.feedback.cases.Violations;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.kernel.Text;

/** What happened? Asked in the words of what is sent: a suggestion is not a complaint. */
@Named
@RequestScoped
public class FeedbackStoryPage extends QuestionPage {

  private String subject;
  private String text;

  @PostConstruct
  void load() {
    subject = shown().answers().story().subject();
    text = shown().answers().story().text();
  }

  @Override
  Step step() {
    return Step.STORY;
  }

  public String save() {
    return answer(draft -> draft.tell(new Story(subject, text)), this::judge);
  }

  private void judge() {
    Violations violations = new Violations();
    violations.take(() -> required(subject, "subject", Limits.SUBJECT));
    violations.take(() -> required(text, "text", Limits.TEXT));
    violations.refuse();
  }

  /** Says what is missing in the words of the question. */
  private static String required(String typed, String field, int max) {
    String kept = Text.optional(typed, field, max);
    if (kept == null) {
      throw Invalid.field(field, Message.of("feedback", "portal.story." + field + ".missing"));
    }
    return kept;
  }

  /** Complaints are asked for where the type was lost with an ended session. */
  public FeedbackType getType() {
    return shown().answers().type() == null ? FeedbackType.COMPLAINT : shown().answers().type();
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
