-- Neovim's own client at work with the server: what it is told of a mistake in Thai, what it is proposed, where a name leads, renaming and laying out.
-- Run by run.sh; ITA_SERVER is the program, the working folder the project. Every step waits for its condition, and says what it waited for when that never came.
local limit = 30000

local function fail(what)
  io.stderr:write(what .. '\n')
  vim.cmd('cquit')
end

local function expect(what, expected, actual)
  if not vim.deep_equal(expected, actual) then
    fail(what .. ': expected ' .. vim.inspect(expected) .. ', got ' .. vim.inspect(actual))
  end
end

local function wait(what, condition)
  if not vim.wait(limit, condition, 20) then
    fail('waited in vain for ' .. what .. '\n' .. vim.inspect(vim.diagnostic.get(0)))
  end
end

vim.cmd('edit rules/people.ita')
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = 'ita',
  cmd = { vim.env.ITA_SERVER },
  root_dir = vim.fn.getcwd(),
  init_options = { language = 'th' },
})
if not id then
  fail('the server did not start')
end
vim.lsp.buf_attach_client(buffer, id)
local client = vim.lsp.get_client_by_id(id)

local function lines(...)
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, { ... })
end

local function errors()
  return vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.ERROR })
end

-- Puts the cursor behind the first occurrence of a text in a line (both from 1) and asks there.
local function ask(method, line, text, more)
  local _, column = vim.fn.getline(line):find(text, 1, true)
  vim.api.nvim_win_set_cursor(0, { line, column - 1 })
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  -- The cursor of normal mode is on a character; behind it is where one types.
  params.position.character = vim.lsp.util._str_utfindex_enc(vim.fn.getline(line), column, client.offset_encoding)
  local answer = client.request_sync(method, vim.tbl_extend('force', params, more or {}), limit, buffer)
  if not answer or answer.err then
    fail(method .. ': ' .. vim.inspect(answer))
  end
  return answer.result
end

-- A mistake, while the buffer is still unsaved.
lines('ถ้า o14 ต่ำกว่า ๕๐ เสนอ แผนบุคคล')
wait('a message', function() return #errors() > 0 end)
local message = errors()[1]
if not message.message:find('แล้ว', 1, true) then
  fail('another message than expected: ' .. vim.inspect(message))
end
-- Columns are bytes in Neovim and UTF-16 units on the wire.
expect('the mark', 'เสนอ', vim.api.nvim_buf_get_text(buffer, message.lnum, message.col, message.end_lnum, message.end_col, {})[1])
print(message.code .. ' ' .. message.message)

lines('ปีประเมิน ๒๕๖๘', 'ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผนบุคคล')
wait('the message to go', function() return #errors() == 0 end)

-- What can be written: codes with their titles, and the measure of the file.
local function proposals(line, text)
  local items = vim.lsp.util.extract_completion_items(ask('textDocument/completion', line, text, { context = { triggerKind = 1 } }) or {})
  local labels = {}
  for _, item in ipairs(items) do
    labels[item.label] = item
  end
  return labels
end

lines('ปีประเมิน ๒๕๖๘', 'มาตรการ แผนบุคคล "จัดทำแผนบริหารทรัพยากรบุคคล"', 'ถ้า o1 ต่ำกว่า ๕๐ แล้ว เสนอ แ')
local codes = proposals(3, 'o1')
if not codes.o14 or codes.o29 then
  fail('not the codes of the year: ' .. vim.inspect(vim.tbl_keys(codes)))
end
print('o14 ' .. vim.inspect(codes.o14.labelDetails or codes.o14.detail))
if not proposals(3, 'เสนอ แ')['แผนบุคคล'] then
  fail('the measure is not proposed')
end

-- A name in Thai leads to its declaration, and gets another name everywhere.
lines('ปีประเมิน ๒๕๖๘', 'มาตรการ แผนบุคคล', 'ถ้า o14 <   ๕๐ แล้ว เสนอ แผนบุคคล')
local place = vim.lsp.util.locations_to_items(ask('textDocument/definition', 3, 'เสนอ แผนบุคคล'), client.offset_encoding)[1]
expect('the declaration', { 2, #'มาตรการ ' + 1 }, { place.lnum, place.col })
vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', 3, 'เสนอ แผนบุคคล', { newName = 'แผน กู้ชีพ' }), client.offset_encoding)
expect('the renamed lines', { 'มาตรการ "แผน กู้ชีพ"', 'ถ้า o14 <   ๕๐ แล้ว เสนอ "แผน กู้ชีพ"' }, vim.fn.getline(2, 3))

vim.lsp.buf.formatting_sync({}, limit)
expect('the laid out line', 'ถ้า o14 < ๕๐ แล้ว เสนอ "แผน กู้ชีพ"', vim.fn.getline(3))

vim.lsp.stop_client(id)
wait('the server to end', function() return vim.lsp.client_is_stopped(id) end)
vim.cmd('qall!')
