package org.rapport.feedback.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.rapport.feedback.cases.KeepCare;
import org.rapport.feedback.cases.SendMessage;
import org.rapport.feedback.cases.ShowCase;
import org.rapport.feedback.templates.FillTemplate;
import org.rapport.feedback.templates.KeepTemplate;
import org.rapport.feedback.templates.Template;
import org.rapport.platform.Texts;

/** Writes to the complainant; with a question, the clock waits for the answer. */
@Named
@ViewScoped
public class SendMessagePage extends CaseTask {

  private static final long serialVersionUID = 1L;

  @Inject private SendMessage sendMessage;
  @Inject private KeepCare keepCare;
  @Inject private KeepTemplate keepTemplate;
  @Inject private FillTemplate fillTemplate;
  @Inject private ShowCase showCase;
  @Inject private Texts texts;

  private String text;
  private Long template;
  private boolean awaitsAnswer;
  private transient List<Part> files;

  /** What is done differently for the complainant; null where nothing is or it is not for us. */
  public String getAdjustments() {
    return keepCare.isOpen(getReference()) ? keepCare.of(getReference()).adjustments() : null;
  }

  /** Those that are offered. */
  public List<Template> getTemplates() {
    return keepTemplate.all().stream().filter(one -> !one.ended()).toList();
  }

  public String name(Template one) {
    return one.name().in(texts.language());
  }

  /** Puts the chosen template behind what was typed, in the complainant’s language. */
  public void insert() {
    if (template != null) {
      String filled = fillTemplate.with(template, showCase.with(getReference()));
      text = text == null || text.isBlank() ? filled : text.stripTrailing() + "\n\n" + filled;
    }
  }

  public Long getTemplate() {
    return template;
  }

  public void setTemplate(Long template) {
    this.template = template;
  }

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
