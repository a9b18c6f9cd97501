import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/**
 * Says how many row groups of {@code fact_observation} a query for one region, one indicator and one
 * year has to open, by the statistics of the Parquet files alone. Argument: the folder of a release.
 */
public class RowGroups {
  private static final String MOST =
      """
      with row_groups as (
          select
              file_name,
              row_group_id,
              max(case when path_in_schema = 'region_key' then cast(stats_min_value as integer) end) as region_from,
              max(case when path_in_schema = 'region_key' then cast(stats_max_value as integer) end) as region_to,
              max(case when path_in_schema = 'indicator_key' then cast(stats_min_value as integer) end) as indicator_from,
              max(case when path_in_schema = 'indicator_key' then cast(stats_max_value as integer) end) as indicator_to
          from parquet_metadata(?)
          group by file_name, row_group_id
      ),
      wanted as (
          select distinct region_key, indicator_key, "year" from read_parquet(?, hive_partitioning = true)
      ),
      opened as (
          select w.region_key, w.indicator_key, w."year", count(*) as row_groups
          from wanted as w
          join row_groups as g
              on g.file_name like '%/year=' || w."year" || '/%'
              and w.region_key between g.region_from and g.region_to
              and w.indicator_key between g.indicator_from and g.indicator_to
          group by w.region_key, w.indicator_key, w."year"
      )
      select count(*), max(row_groups), avg(row_groups), (select count(*) from row_groups) from opened
      """;

  public static void main(String[] arguments) throws Exception {
    String files = arguments[0] + "/parquet/fact_observation/*/*.parquet";
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement query = database.prepareStatement(MOST)) {
      query.setString(1, files);
      query.setString(2, files);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        System.out.printf(
            "of %d queries for one region, one indicator and one year: %d row groups at most, %.2f on"
                + " average, of %d%n",
            row.getLong(1), row.getLong(2), row.getDouble(3), row.getLong(4));
      }
    }
  }
}
