package org.rapport.platform;

import java.util.Map;

/**
 * What a module tells the platform about itself. Each module has one application-scoped bean that
 * implements this; its name is its database schema, its folder below {@code db/migration} and its
 * message bundle {@code org.rapport.<name>.messages}.
 */
public interface RapportModule {

  String name();

  /** Migrations and start-up run in this order: platform 0, stakeholder 10, feedback 20 … */
  int order();

  /**
   * Who may open which screen: view path without extension (for example {@code /staff/cases/inbox})
   * to the permission it takes. A staff screen that no module names is open to nobody.
   */
  Map<String, Permission> screens();
}
