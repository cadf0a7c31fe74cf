package org.rapport.stakeholder.staff;

import java.io.Serializable;
import org.rapport.stakeholder.reviews.FindingEntry;
import org.rapport.stakeholder.reviews.ReviewTopic;

/** What was found about a topic, as it stands in the form. */
public class TopicDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ReviewTopic topic;
  private String text;
  private boolean internal;

  TopicDraft(ReviewTopic topic, FindingEntry found) {
    this.topic = topic;
    if (found != null) {
      text = found.text();
      internal = found.internal();
    }
  }

  FindingEntry entry() {
    return new FindingEntry(topic, text, internal);
  }

  public ReviewTopic getTopic() {
    return topic;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isInternal() {
    return internal;
  }

  public void setInternal(boolean internal) {
    this.internal = internal;
  }
}
