package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.Outbox;
import org.rapport.stakeholder.reviews.ReadReviews;
import org.rapport.stakeholder.reviews.ResultLine;
import org.rapport.stakeholder.reviews.ReviewView;
import org.rapport.stakeholder.reviews.SendResults;

/** Shows who of the party gets which results, and sends them. */
@Named
@ViewScoped
public class SendResultsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadReviews read;
  @Inject private SendResults send;
  @Inject private Outbox outbox;
  @Inject private Notices notices;

  private long id;
  private long version;
  private Long stakeholder;
  private Map<Long, Boolean> chosen = new HashMap<>();
  private transient List<ResultLine> lines;

  @PostConstruct
  void load() {
    ReviewView review = read.with(Parameters.id("id"));
    id = review.id();
    version = review.version();
    stakeholder = review.stakeholderId();
    getLines().stream()
        .filter(ResultLine::isSendable)
        .forEach(line -> chosen.put(line.contact(), line.attended()));
  }

  public List<ResultLine> getLines() {
    if (lines == null) {
      lines = send.preview(id);
    }
    return lines;
  }

  public String save() {
    List<Long> contacts =
        chosen.entrySet().stream()
            .filter(one -> Boolean.TRUE.equals(one.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    send.send(id, version, contacts);
    notices.good("review.send.sent");
    return Places.review(id, null);
  }

  /** Whether there is somebody to choose. */
  public boolean isSendable() {
    return getLines().stream().anyMatch(ResultLine::isSendable);
  }

  public boolean isLeaving() {
    return outbox.isSending();
  }

  public long getId() {
    return id;
  }

  /** Null where the review is not of a relationship. */
  public Long getStakeholder() {
    return stakeholder;
  }

  public Map<Long, Boolean> getChosen() {
    return chosen;
  }
}
