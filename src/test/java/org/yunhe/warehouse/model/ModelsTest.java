package org.yunhe.warehouse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yunhe.home.Home;
import org.yunhe.problem.ProblemException;

class ModelsTest {
  private final SortedMap<String, String> files = new TreeMap<>();

  @Test
  void runsEachModelAfterWhatItReads() {
    file("dimensions/dim_a.sql", "select * from fact_b");
    file("facts/fact_b.sql", "select * from stg_c join audit.d using (k)");
    file("staging/stg_c.sql", "select 1 as k");
    file("audit/d.sql", "select * from stg_c");

    assertThat(order()).containsExactly("stg_c", "audit.d", "fact_b", "dim_a");
  }

  @Test
  void aCommonTableExpressionIsNoTableWhereItIsInScope() {
    file(
        "facts/fact_a.sql",
        """
        with source as (select * from source),
        twice as (with inner_one as (select * from source) select * from inner_one)
        select * from twice where k in (select k from inner_one)
        """);

    assertThat(Models.load(files).all().get(0).references())
        .containsExactlyInAnyOrder("source", "inner_one");
  }

  @Test
  void aRecursiveExpressionReadsItself() {
    file(
        "facts/fact_a.sql",
        "with recursive n as (select 1 as k union all select k + 1 from n where k < 3) select * from n");

    assertThat(Models.load(files).all().get(0).references()).isEmpty();
  }

  @Test
  void namesEveryTableThatNothingBuilds() {
    file("facts/fact_a.sql", "select * from dim_gone");
    file("facts/fact_b.sql", "select * from audit.gone");

    assertThatThrownBy(this::order)
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("models/facts/fact_a.sql: reads dim_gone, which nothing builds")
        .hasMessageContaining("models/facts/fact_b.sql: reads audit.gone, which nothing builds");
  }

  @Test
  void showsTheWholeCircle() {
    file("facts/fact_a.sql", "select * from fact_b");
    file("facts/fact_b.sql", "select * from fact_c");
    file("facts/fact_c.sql", "select * from fact_a");

    assertThatThrownBy(this::order).hasMessageContaining("fact_a → fact_b → fact_c → fact_a");
  }

  @Test
  void aMartReadsOnlyWhatIsPublished() {
    file("marts/mart_a.sql", "select * from stg_b join staged_table using (k)");
    file("staging/stg_b.sql", "select 1 as k");

    assertThatThrownBy(this::order)
        .hasMessageContaining("reads stg_b, which is not published")
        .hasMessageContaining("reads the input staged_table");
  }

  @Test
  void saysAllThatIsWrongWithTheFiles() {
    files.put("facts/fact_a.sql", "-- One row is a thing.\nselect from where");
    files.put("facts/fact_b.sql", "select 1 as k");
    files.put("other/fact_c.sql", "-- One row is a thing.\nselect 1 as k");
    files.put("facts/fact_d.sql", "-- One row is a thing.\nselect 1 as k; select 2 as k");

    assertThatThrownBy(() -> Models.load(files))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("fact_a.sql: syntax error")
        .hasMessageContaining("fact_b.sql: there is no comment on top")
        .hasMessageContaining("other/fact_c.sql: models lie in folders")
        .hasMessageContaining("fact_d.sql: a model is exactly one query, but here are 2");
  }

  @Test
  void theProjectsOwnModelsLoad() {
    Models models = Models.load(new Home(Path.of(".")).warehouse().sql());

    assertThat(models.in(Layer.MARTS)).hasSize(5);
  }

  private void file(String path, String sql) {
    files.put(path, "-- One row is a thing.\n" + sql);
  }

  private List<String> order() {
    return Models.load(files).inOrder(List.of("staged_table")).stream().map(Model::name).toList();
  }
}
