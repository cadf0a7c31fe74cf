package org.rapport.feedback.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.feedback.templates.KeepTemplate;
import org.rapport.feedback.templates.Template;
import org.rapport.platform.Texts;

/** The texts that staff insert into messages. */
@Named
@RequestScoped
public class TemplatesPage {

  @Inject private KeepTemplate keepTemplate;
  @Inject private Texts texts;

  private List<Template> templates;

  public List<Template> getTemplates() {
    if (templates == null) {
      templates = keepTemplate.all();
    }
    return templates;
  }

  public String name(Template template) {
    return template.name().in(texts.language());
  }

  public String text(Template template) {
    return template.text().in(texts.language());
  }
}
