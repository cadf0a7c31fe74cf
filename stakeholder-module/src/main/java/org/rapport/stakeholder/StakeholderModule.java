package org.rapport.stakeholder;

import static java.util.Map.entry;
import static org.rapport.platform.Permission.MODELS_AGREE;
import static org.rapport.platform.Permission.MODELS_MANAGE;
import static org.rapport.platform.Permission.MODELS_READ;
import static org.rapport.platform.Permission.STAKEHOLDERS_IMPORT;
import static org.rapport.platform.Permission.STAKEHOLDERS_READ;
import static org.rapport.platform.Permission.STAKEHOLDERS_WRITE;
import static org.rapport.platform.Permission.STARTS_CONFIRM;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.rapport.platform.Permission;
import org.rapport.platform.RapportModule;

@ApplicationScoped
class StakeholderModule implements RapportModule {

  @Override
  public String name() {
    return "stakeholder";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Map<String, Permission> screens() {
    return Map.ofEntries(
        entry("/staff/stakeholders/export", STAKEHOLDERS_READ),
        entry("/staff/stakeholders/export-file", STAKEHOLDERS_READ),
        entry("/staff/stakeholders/workbook", STAKEHOLDERS_READ),
        entry("/staff/stakeholders/duplicates", STAKEHOLDERS_IMPORT),
        entry("/staff/stakeholders/merge", STAKEHOLDERS_IMPORT),
        entry("/staff/stakeholders/import", STAKEHOLDERS_IMPORT),
        entry("/staff/stakeholders/import-mapping", STAKEHOLDERS_IMPORT),
        entry("/staff/stakeholders/import-check", STAKEHOLDERS_IMPORT),
        entry("/staff/stakeholders/import-known", STAKEHOLDERS_IMPORT),
        entry("/staff/stakeholders/import-result", STAKEHOLDERS_IMPORT),
        entry("/staff/stakeholders/import-refused", STAKEHOLDERS_IMPORT),
        entry("/staff/stakeholders/import-template", STAKEHOLDERS_IMPORT),
        entry("/staff/stakeholders/list", STAKEHOLDERS_READ),
        entry("/staff/stakeholders/sources", STAKEHOLDERS_READ),
        entry("/staff/stakeholders/view", STAKEHOLDERS_READ),
        entry("/staff/stakeholders/timeline", STAKEHOLDERS_READ),
        entry("/staff/stakeholders/responsible", STAKEHOLDERS_WRITE),
        entry("/staff/stakeholders/team", MODELS_MANAGE),
        entry("/staff/stakeholders/edit", STAKEHOLDERS_WRITE),
        entry("/staff/stakeholders/contact", STAKEHOLDERS_WRITE),
        entry("/staff/stakeholders/status", STAKEHOLDERS_WRITE),
        entry("/staff/dealings/dealing", STAKEHOLDERS_WRITE),
        entry("/staff/models/list", MODELS_READ),
        entry("/staff/models/model", MODELS_READ),
        entry("/staff/models/principle", MODELS_READ),
        entry("/staff/models/compare", MODELS_READ),
        entry("/staff/models/edit", MODELS_MANAGE),
        entry("/staff/models/step", MODELS_MANAGE),
        entry("/staff/models/principle-edit", MODELS_MANAGE),
        entry("/staff/models/material", MODELS_MANAGE),
        entry("/staff/models/file", MODELS_READ),
        entry("/staff/models/agree", MODELS_AGREE),
        entry("/staff/models/communicate", MODELS_MANAGE),
        entry("/staff/models/train", MODELS_MANAGE),
        entry("/staff/models/retire", MODELS_MANAGE),
        entry("/staff/models/renew", MODELS_MANAGE),
        entry("/staff/models/give-up", MODELS_MANAGE),
        entry("/staff/incidents/report", STAKEHOLDERS_WRITE),
        entry("/staff/incidents/list", STAKEHOLDERS_READ),
        entry("/staff/incidents/view", STAKEHOLDERS_READ),
        entry("/staff/journey/view", STAKEHOLDERS_READ),
        entry("/staff/journey/funnel", STAKEHOLDERS_READ),
        entry("/staff/journey/begin", STAKEHOLDERS_WRITE),
        entry("/staff/journey/start", STARTS_CONFIRM),
        entry("/staff/journey/assess", STAKEHOLDERS_WRITE),
        entry("/staff/journey/decide", STAKEHOLDERS_WRITE),
        entry("/staff/journey/agree", STAKEHOLDERS_WRITE),
        entry("/staff/journey/amend", STAKEHOLDERS_WRITE),
        entry("/staff/journey/files", STAKEHOLDERS_WRITE),
        entry("/staff/journey/file", STAKEHOLDERS_READ),
        entry("/staff/journey/end", STAKEHOLDERS_WRITE),
        entry("/staff/journey/negotiate", STAKEHOLDERS_WRITE),
        entry("/staff/journey/hand-off", STAKEHOLDERS_WRITE),
        entry("/staff/journey/hand-offs", STAKEHOLDERS_READ),
        entry("/staff/journey/together", STAKEHOLDERS_WRITE),
        entry("/staff/journey/value", STAKEHOLDERS_WRITE),
        entry("/staff/journey/value-goal", STAKEHOLDERS_WRITE),
        entry("/staff/meetings/meeting", STAKEHOLDERS_READ),
        entry("/staff/meetings/brief", STAKEHOLDERS_READ),
        entry("/staff/meetings/call-off", STAKEHOLDERS_WRITE),
        entry("/staff/meetings/house-outline", MODELS_MANAGE),
        entry("/staff/reviews/list", MODELS_READ),
        entry("/staff/reviews/ask", MODELS_READ),
        entry("/staff/reviews/review", MODELS_READ),
        entry("/staff/reviews/report-pdf", MODELS_READ),
        entry("/staff/reviews/send", STAKEHOLDERS_WRITE),
        entry("/staff/reviews/actions", MODELS_READ),
        entry("/staff/reviews/action", MODELS_READ),
        entry("/staff/reviews/lessons", MODELS_READ),
        entry("/staff/reviews/intervals", MODELS_MANAGE),
        entry("/staff/projects/list", STAKEHOLDERS_READ),
        entry("/staff/projects/project", STAKEHOLDERS_READ),
        entry("/staff/projects/propose", STAKEHOLDERS_WRITE),
        entry("/staff/upkeep/plan", STAKEHOLDERS_WRITE),
        entry("/staff/upkeep/communication", STAKEHOLDERS_WRITE),
        entry("/staff/upkeep/contact", STAKEHOLDERS_WRITE),
        entry("/staff/upkeep/slipping", STAKEHOLDERS_READ),
        entry("/staff/upkeep/greetings", STAKEHOLDERS_READ),
        entry("/staff/upkeep/greeting", STAKEHOLDERS_READ),
        entry("/staff/upkeep/greeting-audience", STAKEHOLDERS_WRITE),
        entry("/staff/upkeep/greeting-words", STAKEHOLDERS_WRITE),
        entry("/staff/upkeep/greeting-preview", STAKEHOLDERS_WRITE),
        entry("/staff/upkeep/due", STAKEHOLDERS_READ),
        entry("/staff/meetings/brief-pdf", STAKEHOLDERS_READ),
        entry("/staff/stakeholders/groups", STAKEHOLDERS_WRITE),
        entry("/staff/interests/interest", STAKEHOLDERS_WRITE),
        entry("/staff/interests/matter", STAKEHOLDERS_READ),
        entry("/staff/interests/matters", STAKEHOLDERS_READ),
        entry("/staff/map/map", STAKEHOLDERS_READ),
        entry("/staff/map/rate", STAKEHOLDERS_WRITE),
        entry("/staff/map/due", STAKEHOLDERS_READ),
        entry("/staff/map/reassess", MODELS_MANAGE),
        entry("/staff/map/confirm", STAKEHOLDERS_WRITE),
        entry("/staff/models/followers", MODELS_MANAGE),
        entry("/staff/models/deviations", MODELS_AGREE),
        entry("/staff/models/deviation", MODELS_AGREE),
        entry("/staff/models/deviate", STAKEHOLDERS_WRITE),
        entry("/staff/models/roles", MODELS_READ),
        entry("/staff/models/responsibility", MODELS_MANAGE),
        entry("/staff/models/titles", MODELS_MANAGE),
        entry("/staff/models/culture", MODELS_READ),
        entry("/staff/models/culture-edit", MODELS_MANAGE),
        entry("/staff/models/culture-confirm", MODELS_MANAGE),
        entry("/staff/models/evidence", MODELS_MANAGE),
        entry("/staff/models/factor", MODELS_MANAGE),
        entry("/staff/models/policies", MODELS_READ),
        entry("/staff/models/policy", MODELS_MANAGE));
  }
}
