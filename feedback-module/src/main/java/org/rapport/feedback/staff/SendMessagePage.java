package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.rapport.feedback.cases.SendMessage;

/** Writes to the complainant; with a question, the clock waits for the answer. */
@Named
@ViewScoped
public class SendMessagePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private SendMessage sendMessage;

  private String text;
  private boolean awaitsAnswer;
  private transient List<Part> files;

  public String send() {
    sendMessage.with(at(), text, awaitsAnswer, ChosenFiles.of(files), requestKey());
    return done(awaitsAnswer ? "asked" : "sent");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public boolean isAwaitsAnswer() {
    return awaitsAnswer;
  }

  public void setAwaitsAnswer(boolean awaitsAnswer) {
    this.awaitsAnswer = awaitsAnswer;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
