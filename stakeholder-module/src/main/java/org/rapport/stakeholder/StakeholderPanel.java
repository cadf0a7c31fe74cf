package org.rapport.stakeholder;

import org.rapport.platform.Permission;

/**
 * What another module shows on the page of a stakeholder, such as their cases. Each module has an
 * application-scoped bean per panel; the registry includes the page it names.
 */
public interface StakeholderPanel {

  /**
   * A {@code ui:composition} to include, for example {@code
   * /WEB-INF/panels/stakeholder-cases.xhtml}. It finds the stakeholder's id as {@code
   * stakeholderId}.
   */
  String page();

  /** Who sees it; everybody else does not notice it. */
  Permission permission();

  /** Lower ones come first. */
  int order();

  /** Whether it is short enough for the narrow column. */
  default boolean isAside() {
    return false;
  }
}
