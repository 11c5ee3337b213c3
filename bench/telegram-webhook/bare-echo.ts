// The bare peer: grammY on the same HTTP server, echoing, with nothing behind it.
import { Bot } from 'grammy';
import restify from 'restify';

const [token = '', apiRoot = ''] = process.argv.slice(2);
const bot = new Bot(token, {
  client: { apiRoot },
  botInfo: {
    id: 1,
    is_bot: true,
    first_name: 'Echo',
    username: 'echo_bot',
    can_join_groups: false,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  } as never,
});
bot.on('message:text', (context) => context.reply(context.message.text));

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/telegram/webhook', async (httpRequest, response) => {
  await bot.handleUpdate(httpRequest.body);
  response.send(200);
});
server.listen(0, '127.0.0.1', () => {
  console.log(`Playground  on   http://127.0.0.1:${server.address().port}/`);
});
