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
        try_cast(replace(trim(raw_text), ',', '') as decimal(38, 15)) as number_in_cell
    from fact_observation
)
select source_key, sheet, row_no, column_no, raw_text, value
from cells
where number_in_cell is not null and abs(number_in_cell - value) > abs(value) * 0.000000000001
