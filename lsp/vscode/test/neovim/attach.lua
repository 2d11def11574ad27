-- Neovim's own client attaches to the server, is told of a mistake in Thai while the buffer is still unsaved, and sees it go when it is mended.
-- Run by test/neovim/run.sh; ITA_SERVER is the program, the working folder the project.
local function fail(what)
  io.stderr:write(what .. '\n')
  vim.cmd('cquit')
end

local function wait(what, condition)
  if not vim.wait(30000, condition, 20) then
    fail('waited in vain for ' .. what .. '\n' .. vim.inspect(vim.diagnostic.get(0)))
  end
end

vim.cmd('edit rules/people.ita')
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = 'ita',
  cmd = { vim.env.ITA_SERVER },
  root_dir = vim.fn.getcwd(),
  init_options = { language = 'th' },
})
if not client then
  fail('the server did not start')
end
vim.lsp.buf_attach_client(buffer, client)

vim.api.nvim_buf_set_lines(buffer, 0, -1, false, { 'ถ้า o14 ต่ำกว่า ๕๐ เสนอ แผนบุคคล' })
wait('a message', function() return #vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.ERROR }) > 0 end)
local message = vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.ERROR })[1]
if not message.message:find('แล้ว', 1, true) or message.lnum ~= 0 then
  fail('another message than expected: ' .. vim.inspect(message))
end
-- Columns are bytes in Neovim and UTF-16 units on the wire.
local marked = vim.api.nvim_buf_get_text(buffer, message.lnum, message.col, message.end_lnum, message.end_col, {})[1]
if marked ~= 'เสนอ' then
  fail('the mark is on ' .. marked)
end
print(message.code .. ' ' .. message.message)

vim.api.nvim_buf_set_lines(buffer, 0, -1, false, { 'ถ้า o14 ต่ำกว่า ๕๐ แล้ว เสนอ แผนบุคคล' })
wait('the message to go', function() return #vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.ERROR }) == 0 end)

vim.lsp.stop_client(client)
wait('the server to end', function() return vim.lsp.client_is_stopped(client) end)
vim.cmd('qall!')
