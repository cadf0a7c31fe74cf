package org.rapport.feedback.staff;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.feedback.templates.KeepTemplate;
import org.rapport.feedback.templates.Placeholder;
import org.rapport.feedback.templates.Template;
import org.rapport.feedback.templates.TemplateEntry;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;

/** Adds a template of messages or changes one. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepTemplate keepTemplate;
  @Inject private Texts texts;

  private Long id;
  private Integer seen;
  private boolean loaded;
  private String nameEnglish;
  private String nameChinese;
  private String textEnglish;
  private String textChinese;
  private boolean ended;

  public void load() {
    if (id != null && !loaded) {
      Template known = keepTemplate.with(id);
      seen = known.version();
      nameEnglish = known.name().english();
      nameChinese = known.name().chinese();
      textEnglish = known.text().english();
      textChinese = known.text().chinese();
      ended = known.ended();
    }
    loaded = true;
  }

  public String save() {
    TemplateEntry typed =
        new TemplateEntry(nameEnglish, nameChinese, textEnglish, textChinese, ended);
    Template saved = id == null ? keepTemplate.added(typed) : keepTemplate.changed(id, seen, typed);
    FacesContext faces = FacesContext.getCurrentInstance();
    String text = texts.here(Message.of("feedback", "limits.saved", saved.name()));
    faces.addMessage(null, new FacesMessage(text));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return "/staff/cases/templates?faces-redirect=true";
  }

  /** What a text may leave open. */
  public String getPlaceholders() {
    return Stream.of(Placeholder.values())
        .map(
            open ->
                open.mark()
                    + " "
                    + texts.here(Message.of("feedback", "templates.placeholder." + open)))
        .collect(Collectors.joining(" · "));
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getNameEnglish() {
    return nameEnglish;
  }

  public void setNameEnglish(String nameEnglish) {
    this.nameEnglish = nameEnglish;
  }

  public String getNameChinese() {
    return nameChinese;
  }

  public void setNameChinese(String nameChinese) {
    this.nameChinese = nameChinese;
  }

  public String getTextEnglish() {
    return textEnglish;
  }

  public void setTextEnglish(String textEnglish) {
    this.textEnglish = textEnglish;
  }

  public String getTextChinese() {
    return textChinese;
  }

  public void setTextChinese(String textChinese) {
    this.textChinese = textChinese;
  }

  public boolean isEnded() {
    return ended;
  }

  public void setEnded(boolean ended) {
    this.ended = ended;
  }
}
