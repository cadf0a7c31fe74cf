package org.rapport.stakeholder.staff;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.rapport.platform.Outbox;
import org.rapport.stakeholder.greetings.ComposeGreeting;
import org.rapport.stakeholder.greetings.GreetingObstacle;
import org.rapport.stakeholder.greetings.PreviewGreeting;
import org.rapport.stakeholder.greetings.SendGreeting;
import org.rapport.stakeholder.greetings.TryGreeting;

/** Person by person what would be sent, and sending it; the third step of a letter to many. */
@Named
@ViewScoped
public class GreetingPreviewPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SIZE = 25;

  @Inject private PreviewGreeting preview;
  @Inject private SendGreeting send;
  @Inject private TryGreeting tryOut;
  @Inject private ComposeGreeting compose;
  @Inject private Outbox outbox;
  @Inject private Notices notices;

  private long id;
  private GreetingObstacle only;
  private String page;
  private transient PreviewGreeting.Preview shown;

  @PostConstruct
  void load() {
    id = Parameters.id("id");
    only = Parameters.oneOf(GreetingObstacle.class, "only");
    page = Parameters.text("page");
    getShown();
  }

  public PreviewGreeting.Preview getShown() {
    if (shown == null) {
      shown = preview.of(id, only, page, SIZE);
    }
    return shown;
  }

  public List<Map.Entry<GreetingObstacle, Integer>> getLeftOut() {
    return List.copyOf(getShown().counts().leftOut().entrySet());
  }

  public String send() {
    send.start(id);
    return Places.greeting("greeting", id);
  }

  public String toMyself() {
    tryOut.toMyself(id);
    notices.good("greeting.tried");
    return Places.greeting("greeting-preview", id);
  }

  public String discard() {
    compose.discard(id);
    notices.good("greeting.discarded");
    return "/staff/upkeep/greetings?faces-redirect=true";
  }

  public boolean isMailing() {
    return outbox.isSending();
  }

  public long getId() {
    return id;
  }

  public GreetingObstacle getOnly() {
    return only;
  }
}
