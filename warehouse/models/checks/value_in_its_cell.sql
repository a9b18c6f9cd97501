-- severity: error
-- A plain number in a cell was loaded as another number.
with cells as (
    select
        source_key,
        sheet,
        row_no,
        column_no,
        raw_text,
        value,
        cast(value as double) as loaded,
        try_cast(replace(raw_text, ',', '') as double) as written
    from fact_observation
)
select source_key, sheet, row_no, column_no, raw_text, value
from cells
where written is not null and abs(written - loaded) > abs(loaded) * 1e-12
