-- severity: error
-- An observation is not what stands in its cell of the source. A thousand of them, drawn at random but
-- the same in every build of the same inputs, are looked up in the archived file, split into cells
-- anew; where quotation marks of a file do not match, they are no part of a cell.
select s.file_name, t.sheet, t.row_no, t.column_no, o.raw_text, o.value, t.found
from traced_cell as t
join fact_observation as o
    on o.source_key = t.source_key
    and o.sheet = t.sheet
    and o.row_no = t.row_no
    and o.column_no = t.column_no
join dim_source as s on s.source_key = t.source_key
where replace(t.found, '"', '') <> replace(o.raw_text, '"', '')
    or abs(try_cast(replace(t.found, ',', '') as double) - cast(o.value as double)) > abs(cast(o.value as double)) * 1e-12
