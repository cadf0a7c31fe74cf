package org.rapport.feedback.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rapport.feedback.cases.AddMessage;
import org.rapport.feedback.cases.ComplainantView;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.Upload;
import org.rapport.platform.FileStore;

/** Writes to the organization in an open case, with files. */
@Named
@RequestScoped
public class CaseMessagePage extends CaseTaskPage {

  @Inject private AddMessage add;
  @Inject private RandomGenerator random;
  private String text;
  private String key;
  private List<Part> chosen;
  private boolean traceless;

  @PostConstruct
  void load() {
    text = current().unsent().orElse(null);
    key = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
  }

  @Override
  boolean isPossible(ComplainantView view) {
    return view.mayWrite();
  }

  /** A text typed while the session ended is kept until the receipt was entered again. */
  public String send() {
    if (!isOpen()) {
      current().session().keepUnsent(text);
      return CurrentCase.ENTRY;
    }
    add.with(key(), text, uploads(), new RequestKey(key));
    current().session().keepUnsent(null);
    return "/case/overview?faces-redirect=true&done=message";
  }

  private List<Upload> uploads() {
    return Parts.sent(chosen).stream()
        .map(part -> new Upload(Parts.name(part), part::getInputStream).asked(traceless))
        .toList();
  }

  /** The same for every try to send this form: a double click is one message. */
  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public int getMost() {
    return FileStore.MAX_FILES;
  }

  public long getMaxSize() {
    return FileStore.MAX_BYTES;
  }

  public boolean isTraceless() {
    return traceless;
  }

  public void setTraceless(boolean traceless) {
    this.traceless = traceless;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public List<Part> getChosen() {
    return chosen;
  }

  public void setChosen(List<Part> chosen) {
    this.chosen = chosen;
  }
}
