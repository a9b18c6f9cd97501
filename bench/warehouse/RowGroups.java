import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

/**
 * Says how many row groups of {@code fact_observation} a query for one region, one indicator and one
 * year has to open, by the statistics of the Parquet files alone. Argument: the folder of a release.
 */
public class RowGroups {
  /** The test of the release asks the same of a small warehouse. */
  private static final Path SQL =
      Path.of("src/test/resources/org/yunhe/warehouse/release/row_groups.sql");

  public static void main(String[] arguments) throws Exception {
    String files = arguments[0] + "/parquet/fact_observation/*/*.parquet";
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement query = database.prepareStatement(Files.readString(SQL))) {
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
